using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What a form in steps asks for, and how its fields and a record turn into each other. The last step is always the review.</summary>
public interface IFormPlan
{
    RecordKind Kind { get; }

    /// <summary>What the form is called when something new is made.</summary>
    Phrase NewTitle { get; }

    /// <summary>What it is called when something is put right.</summary>
    Phrase EditTitle { get; }

    FormStep[] Steps { get; }

    string NewAddress { get; }

    string RecordAddress(string id);

    /// <summary>The record's wire form without its organisation, and what could not be read.</summary>
    FieldReader Read(Written written, NetworkSnapshot snapshot, DateOnly today);

    /// <summary>A record as it would have been written.</summary>
    Written Write(IRecord record, DateOnly today);

    /// <summary>The form's field for a field of the record, <c>requirements[0].kind</c>.</summary>
    string FieldOf(string path, Written written);

    /// <summary>What the record says, for looking it over: step, name, value.</summary>
    IEnumerable<(int Step, Fact Fact)> Review(IRecord record, NetworkSnapshot snapshot, DateOnly today);
}
