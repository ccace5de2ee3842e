"""The desk: events come in (`intake`), their files are fetched (`gathering`), they are heard and answered in rounds
(`hearing`, `rounds`), answers leave (`delivery`)."""
