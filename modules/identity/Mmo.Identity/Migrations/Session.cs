using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Identity.Migrations;

[DbContext(typeof(IdentityDbContext)), Migration("20261129210000_Session")]
internal sealed class Session : SqlMigration;
