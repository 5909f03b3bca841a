"""Reads every sheet of every workbook of a folder, and no more."""
import pathlib
import sys

import openpyxl

for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.xlsx")):
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in workbook:
        for row in sheet.iter_rows(values_only=True):
            pass
