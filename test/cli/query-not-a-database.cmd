echo "this is no database, only a line of text that is long enough" > x.db; annals query x.db
