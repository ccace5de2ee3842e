"""The desk: events come in (`intake`), are heard and answered in rounds (`hearing`, `rounds`), answers leave
(`delivery`)."""
