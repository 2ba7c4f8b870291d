# Scores the same answers with the psych package and prints medians of five runs in milliseconds, as JSON.
#   Rscript psych.R CODES RESPONDENTS ITEMS SCALES
# CODES holds one byte an answer, item after item: 0 is missing, else the answer, 1 to 6.
suppressPackageStartupMessages(library(psych))
arguments <- commandArgs(TRUE)
respondents <- as.integer(arguments[2])
items <- as.integer(arguments[3])
scales <- as.integer(arguments[4])
codes <- readBin(arguments[1], "integer", respondents * items, size = 1, signed = FALSE)
answers <- matrix(codes, respondents, items, dimnames = list(NULL, paste0("i", seq_len(items) - 1)))
answers[answers == 0] <- NA
each <- items %/% scales
keys <- lapply(seq_len(scales) - 1, function(scale) {
  position <- seq_len(each) - 1
  paste0(ifelse(position %% 3 == 2, "-", ""), "i", scale * each + position)
})
names(keys) <- paste0("s", seq_len(scales) - 1)
complete <- na.omit(answers[, seq_len(each)])

milliseconds <- function(work) median(replicate(5, system.time(work())[["elapsed"]])) * 1000
fast <- function() scoreFast(keys, answers, impute = "none", min = 1, max = 6)
full <- function() scoreItems(keys, answers, impute = "none", min = 1, max = 6, missing = TRUE)
means <- unname(colMeans(fast(), na.rm = TRUE))
alphas <- unname(sapply(keys, function(key) {
  used <- sub("-", "", key)
  sample <- na.omit(answers[, used])
  reversed <- grepl("-", key)
  sample[, reversed] <- 7 - sample[, reversed]
  covariances <- cov(sample)
  each / (each - 1) * (1 - sum(diag(covariances)) / sum(covariances))
}))
numbers <- function(values) paste0("[", paste(format(values, digits = 15), collapse = ","), "]")
cat(sprintf(
  '{"r":"%s","psych":"%s","scoreFast":%.3f,"scoreItems":%.3f,"means":%s,"alphas":%s}\n',
  R.version.string, packageVersion("psych"), milliseconds(fast), milliseconds(full), numbers(means), numbers(alphas)
))
