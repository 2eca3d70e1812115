using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Campaign.Migrations;

[DbContext(typeof(CampaignDbContext)), Migration("20261123000000_Machines")]
internal sealed class Machines : SqlMigration;
