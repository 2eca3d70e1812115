-- The demo's long jobs, in the company of who asked for them; the made-up company itself stands in the other modules' tables.
select kernel.module_tables('demo');
