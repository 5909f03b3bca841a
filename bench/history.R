# Reads the long table and sums it by country, year and indicator, with dplyr.
suppressMessages({library(readxl); library(dplyr)})
table <- read_excel(commandArgs(TRUE)[1], col_types = "text")
table$count <- suppressWarnings(as.numeric(gsub(",", "", table$txtVALUE)))
table %>%
  filter(!is.na(count)) %>%
  group_by(Iso3_code, Year, Indicator, Dimension, Category, Sex, Age) %>%
  summarise(count = sum(count), .groups = "drop") %>%
  nrow()
