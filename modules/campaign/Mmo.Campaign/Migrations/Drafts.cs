using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Campaign.Migrations;

[DbContext(typeof(CampaignDbContext)), Migration("20261130100000_Drafts")]
internal sealed class Drafts : SqlMigration;
