using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.BiReporting.Migrations;

[DbContext(typeof(BiReportingDbContext)), Migration("20261122000000_Initial")]
internal sealed class Initial : SqlMigration;
