printf "date 2025-07-22\n\nThe foreign ministers of Chile and Peru met in Lima on Monday, Jos\303" | annals code --summary - -o out; s=$?; wc -l < out; exit $s
