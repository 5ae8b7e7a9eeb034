console.log('second-source');
