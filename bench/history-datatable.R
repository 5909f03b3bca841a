# Reads the long table and sums it by country, year and indicator, with data.table.
suppressMessages({library(readxl); library(data.table)})
table <- as.data.table(read_excel(commandArgs(TRUE)[1], col_types = "text"))
table[, count := suppressWarnings(as.numeric(gsub(",", "", txtVALUE)))]
nrow(table[!is.na(count), .(count = sum(count)),
           by = .(Iso3_code, Year, Indicator, Dimension, Category, Sex, Age)])
