annals gold pack data/labels.gold
