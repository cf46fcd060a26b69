annals locate
