cat > news.jsonl <<END
{"id":"g-1","published":"2025-07-22","text":"Ada Oberlind met the president of Peru in Lima on Monday. Kenya condemned John Holmgard."}
{"id":"g-2","published":"2025-07-29","text":"Chile condemned Ada Oberlind on Monday. Soldiers killed villagers near the home of Ada Oberlind."}
END
annals add e.db news.jsonl && annals gaps e.db && annals gaps e.db --limit 1 --format csv && annals gaps e.db --doc g-2 --limit 1 --format jsonl && annals gaps e.db --since 2030-01-01
