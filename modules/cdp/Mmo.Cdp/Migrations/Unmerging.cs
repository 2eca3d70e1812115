using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Migrations;

[DbContext(typeof(CdpDbContext)), Migration("20261129210000_Unmerging")]
internal sealed class Unmerging : SqlMigration;
