using System.Text;
using Advance.Pictures;
using Advance.Pictures.Files;
using Advance.Pictures.Fonts;
using Advance.Pictures.Making;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;
using Advance.Tests.Drawings;

namespace Advance.Tests.Workers;

/// <summary>Work that no limit on files prevents is stopped by the worker's limits, and costs one picture.</summary>
public class WorkerTests
{
    static readonly WorkLimit Short = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));

    static readonly byte[] Square = Encoding.UTF8.GetBytes(HostileDrawing.Svg("<rect width=\"400\" height=\"300\"/>"));

    [Fact]
    public void An_endless_drawing_is_stopped_and_the_next_one_is_drawn()
    {
        var workers = WorkerPool.For(Typeface.None);
        // Each of the rectangles takes about a second.
        const string Rectangle = "<rect width=\"4000\" height=\"3000\" filter=\"url(#f)\"/>";
        var endless = Encoding.UTF8.GetBytes(
            HostileDrawing.Svg(
                "<filter id=\"f\"><feTurbulence baseFrequency=\"0.01\" numOctaves=\"9\"/></filter>"
                    + HostileDrawing.Times(Rectangle, 500),
                "width=\"4000\" height=\"3000\""
            )
        );

        var problem = Assert.Throws<ResourceLimitException>(() => workers.Ask(new DrawTask(endless), Short));

        Assert.Equal("takes too long to draw, or too much memory", problem.Message);
        Assert.NotEmpty(workers.Ask(new DrawTask(Square), WorkLimit.Drawing).Bytes);
    }

    [Fact]
    public void A_drawing_that_fills_memory_is_stopped()
    {
        const int Layers = 90;
        var drawing = HostileDrawing.Svg(
            HostileDrawing.Times("<g opacity=\"0.5\">", Layers)
                + "<rect width=\"4000\" height=\"4000\"/>"
                + HostileDrawing.Times("</g>", Layers),
            "width=\"4000\" height=\"4000\""
        );

        // Either the library notices that it gets no more memory, or the process exits.
        var answer = Record.Exception(() =>
            Assert.NotNull(
                WorkerPool.For(Typeface.None).Ask(new DrawTask(Encoding.UTF8.GetBytes(drawing)), WorkLimit.Drawing).Problem
            )
        );

        Assert.True(answer is null or ResourceLimitException, answer?.ToString());
    }

    [Fact]
    public void An_idle_worker_that_the_system_stopped_is_replaced()
    {
        var workers = WorkerPool.For(Typeface.None);
        var before = workers.Ask(new DrawTask(Square), WorkLimit.Drawing).Bytes;

        workers.EndWaiting();

        Assert.Equal(before, workers.Ask(new DrawTask(Square), WorkLimit.Drawing).Bytes);
    }

    [Fact]
    public void The_largest_permitted_pictures_are_generated()
    {
        // Black, so that the file is small; the pixels are still decoded.
        var picture = new SourcePicture(new(PictureFormat.Png, 10_000, 10_000, IsDrawn: true), "0", null, null);
        using var folder = PictureSite.Item("Words.");
        var maker = new PictureMaker(Typeface.None, new(Path.Combine(folder.Root, ".cache"), ""));

        foreach (var width in new[] { 1440, 360 })
            Assert.NotEmpty(maker.Make(picture, () => HostileDrawing.Png(10_000, 10_000), (width, width), MadeKind.WebP));
    }

    [Fact]
    public void A_worker_gets_no_secrets_of_the_machine()
    {
        Environment.SetEnvironmentVariable("ADVANCE_TEST_SECRET", "S3CR3T");

        Assert.DoesNotContain("ADVANCE_TEST_SECRET", WorkerProgram.Find().StartInfo("/tmp").Environment.Keys);
    }
}
