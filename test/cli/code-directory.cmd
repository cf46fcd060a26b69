annals code --summary data
