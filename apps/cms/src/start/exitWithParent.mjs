// Loaded into the web process: when the process that started it ends, even by kill -9, it ends too.
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
