using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Acme.Moody.Migrations;

[DbContext(typeof(MoodyDbContext)), Migration("20261129000000_Initial")]
internal sealed class Initial : SqlMigration;
