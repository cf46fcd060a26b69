annals --help && annals help code && annals help no-such
