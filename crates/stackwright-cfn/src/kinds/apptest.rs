// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `apptest`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `TestCaseArn` of an `AWS::AppTest::TestCase`: The Amazon Resource Name (ARN) of the test case.
    TestCaseArn,
    /// `TestCaseId` of an `AWS::AppTest::TestCase`: The response test case ID of the test case.
    TestCaseId,
}
