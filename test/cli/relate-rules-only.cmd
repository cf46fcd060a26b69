annals relate --rules-only
