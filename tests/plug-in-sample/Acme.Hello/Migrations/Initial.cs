using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Acme.Hello.Migrations;

[DbContext(typeof(HelloDbContext)), Migration("20261122000000_Initial")]
internal sealed class Initial : SqlMigration;
