annals gold check data/labels.gold data/labels.md
