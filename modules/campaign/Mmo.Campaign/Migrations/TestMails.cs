using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Campaign.Migrations;

[DbContext(typeof(CampaignDbContext)), Migration("20261129110000_TestMails")]
internal sealed class TestMails : SqlMigration;
