using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Migrations;

[DbContext(typeof(CdpDbContext)), Migration("20261123100000_Cities")]
internal sealed class Cities : SqlMigration;
