using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Campaign.Migrations;

[DbContext(typeof(CampaignDbContext)), Migration("20261122235000_Settled")]
internal sealed class Settled : SqlMigration;
