annals gold chekc x; annals gold check; annals gold sing x; annals gold check no-such-file; annals gold check --texts no-such-file data/labels.md
