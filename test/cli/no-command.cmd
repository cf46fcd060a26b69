annals
