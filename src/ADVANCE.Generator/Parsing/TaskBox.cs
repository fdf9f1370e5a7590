using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Advance.Parsing;

/// <summary>The box of an item in a task list, which nobody can tick here. It says what it stands for, as every field must (WCAG 2.2, 4.1.2).</summary>
sealed class TaskBox : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        if (renderer.EnableHtmlForInline) renderer.Write(task.Checked ? """<input type="checkbox" disabled checked aria-label="Done">""" : """<input type="checkbox" disabled aria-label="Not done">""");
    }
}
