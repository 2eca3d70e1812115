using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Migrations;

namespace Mmo.Kernel.Tests.Data.Notes;

[DbContext(typeof(NotesDbContext)), Migration("20261122000000_Notes")]
internal sealed class NotesMigration : SqlMigration;
