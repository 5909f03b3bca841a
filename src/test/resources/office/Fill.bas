' Fills workbooks in and saves them, as told line by line in a file of fields with tabs between them:
'   OPEN url | PUT sheet column row NUMBER|TEXT value | SAVE filter options url | CLOSE
' Sheets, columns and rows are counted from 0.
Sub Main(sJob As String)
  On Error Goto Failed
  Dim oFiles As Object, oInput As Object, oDoc As Object, oCell As Object
  Dim sLine As String, aField
  oFiles = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  oInput = createUnoService("com.sun.star.io.TextInputStream")
  oInput.setInputStream(oFiles.openFileRead(sJob))
  oInput.setEncoding("UTF-8")
  Do While Not oInput.isEOF()
    sLine = oInput.readLine()
    If Len(sLine) > 0 Then
      aField = Split(sLine, Chr(9))
      If aField(0) = "OPEN" Then
        oDoc = StarDesktop.loadComponentFromURL(aField(1), "_blank", 0, Array(Named("Hidden", True)))
      ElseIf aField(0) = "PUT" Then
        oCell = oDoc.Sheets.getByIndex(CInt(aField(1))).getCellByPosition(CInt(aField(2)), CLng(aField(3)))
        If aField(4) = "NUMBER" Then
          oCell.setValue(CDbl(aField(5)))
        Else
          oCell.setString(aField(5))
        End If
      ElseIf aField(0) = "SAVE" Then
        oDoc.storeToURL(aField(3), Array(Named("FilterName", aField(1)), Named("FilterOptions", aField(2))))
      ElseIf aField(0) = "CLOSE" Then
        oDoc.close(True)
      End If
    End If
  Loop
Failed:
  StarDesktop.terminate()
End Sub

Function Named(sName As String, vValue) As Object
  Dim oProperty As New com.sun.star.beans.PropertyValue
  oProperty.Name = sName
  oProperty.Value = vValue
  Named = oProperty
End Function
