using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Cdp.Migrations;

[DbContext(typeof(CdpDbContext)), Migration("20261204000000_TrackingPlans")]
internal sealed class TrackingPlans : SqlMigration;
