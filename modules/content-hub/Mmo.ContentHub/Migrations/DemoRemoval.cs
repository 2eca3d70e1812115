using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.ContentHub.Migrations;

[DbContext(typeof(ContentHubDbContext)), Migration("20261122230000_DemoRemoval")]
internal sealed class DemoRemoval : SqlMigration;
