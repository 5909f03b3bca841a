# Reads every sheet of every workbook of a folder as texts, and no more.
suppressMessages(library(readxl))
for (path in list.files(commandArgs(TRUE)[1], "[.]xlsx$", recursive = TRUE, full.names = TRUE)) {
  for (sheet in excel_sheets(path)) {
    read_excel(path, sheet = sheet, col_names = FALSE, col_types = "text", .name_repair = "minimal")
  }
}
