-- The first cells that the newest trial or run of an import left out: [{reason, row, column, name, value}]. They go with the file.
alter table cdp.import add column left_out jsonb;
