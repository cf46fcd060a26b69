annals gold pack data/labels.md > packed; annals gold unpack packed | tee plain; annals gold pack plain | cmp - packed
