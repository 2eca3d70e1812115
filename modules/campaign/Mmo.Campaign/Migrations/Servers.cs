using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Campaign.Migrations;

[DbContext(typeof(CampaignDbContext)), Migration("20261123020000_Servers")]
internal sealed class Servers : SqlMigration;
