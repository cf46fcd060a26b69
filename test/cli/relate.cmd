annals relate > answers
status=$?
sed 's/"confidence":[0-9.]*/"confidence":#/' answers
exit $status
