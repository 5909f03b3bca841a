"""Reads the long table and sums it by country, year and indicator, with pandas."""
import sys

import pandas

table = pandas.read_excel(sys.argv[1], dtype=str)
table["count"] = pandas.to_numeric(table["txtVALUE"].str.replace(",", ""), errors="coerce")
known = table.dropna(subset=["count"])
keys = ["Iso3_code", "Year", "Indicator", "Dimension", "Category", "Sex", "Age"]
len(known.groupby(keys, dropna=False)["count"].sum())
