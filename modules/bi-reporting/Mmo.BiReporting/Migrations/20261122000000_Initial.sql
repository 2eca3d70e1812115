-- Reports read the published views of the other modules; all that is the module's own are the kernel's tables.
select kernel.module_tables('bi');
