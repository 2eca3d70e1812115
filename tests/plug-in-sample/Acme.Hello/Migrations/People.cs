using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Acme.Hello.Migrations;

[DbContext(typeof(HelloDbContext)), Migration("20261129000000_People")]
internal sealed class People : SqlMigration;
