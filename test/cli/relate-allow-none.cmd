annals relate --allow-none | sed 's/"confidence":[0-9.]*/"confidence":#/'
