annals explain "$CASES"/../dispatches/kampala-visit.txt
