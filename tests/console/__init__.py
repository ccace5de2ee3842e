"""The console through its own pages: real database, real photos, forms filled in as a browser does."""
