cat > news.jsonl <<END
{"id":"t-1","published":"2023-08-09","text":"Kenya and Uganda signed the Lake Accord in Kampala on Friday."}
{"id":"t-2","published":"2023-08-10","text":"Kenya and Uganda signed the Lake Accord last Friday. Uganda's parliament had approved the accord on July 3."}
{"id":"t-3","published":"2023-10-02","text":"The Lake Accord entered into force on Sunday. Peru's Congress approved a free trade agreement with Japan."}
END
annals add e.db news.jsonl && annals query e.db --treaty 'lake accord' --format timeline && annals query e.db --format timeline && annals query e.db --treaty lake-accord | wc -l && annals query e.db --treaty Ocean
