using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Demo.Migrations;

[DbContext(typeof(DemoDbContext)), Migration("20261129000000_Initial")]
internal sealed class Initial : SqlMigration;
