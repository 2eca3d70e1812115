using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Migrations;

[DbContext(typeof(CdpDbContext)), Migration("20261206000000_Survivorship")]
internal sealed class Survivorship : SqlMigration;
