annals kode dispatch.txt
