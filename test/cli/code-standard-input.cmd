annals code --summary -
