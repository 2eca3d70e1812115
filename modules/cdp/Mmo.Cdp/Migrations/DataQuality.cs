using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Migrations;

[DbContext(typeof(CdpDbContext)), Migration("20261205000000_DataQuality")]
internal sealed class DataQuality : SqlMigration;
